package org.shinchoku.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shinchoku.workbook.SafeFile;
import org.shinchoku.workbook.Unwritable;

/** A mapping as a file in JSON, UTF-8, with the clerk's own words, so that it can be read and mended by hand. */
public final class MappingFile {

    /** The version that is written; an older one is read, a newer one is not. */
    static final int VERSION = 1;

    static final String FORMAT = "進捗の読み方";

    private static final long LARGEST = 10_000_000;

    private MappingFile() {}

    /** @throws UnreadableMapping with one sentence that says what is wrong and where */
    public static Mapping read(Path file) throws UnreadableMapping {
        String name = "読み方のファイル「" + file.getFileName() + "」";
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableMapping(name + "が見つかりません。置き場所と名前を確かめてください。", null);
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadableMapping(name + "は大きすぎるため、読み方のファイルではありません。ファイルを選び直してください。", null);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            JsonNode root = new JsonMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return new MappingReader(name).read(root);
        } catch (CharacterCodingException e) {
            throw new UnreadableMapping(name + "の文字コードがUTF-8ではありません。UTF-8で保存し直してください。", e);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : "の" + e.getLocation().getLineNr() + "行目";
            throw new UnreadableMapping(name + place + "が正しいJSONではありません。かっこやコンマを確かめてください。", e);
        } catch (IOException e) {
            throw new UnreadableMapping(name + "を読めませんでした。ほかのプログラムで開いていないか確かめてください。", e);
        }
    }

    public static void write(Mapping mapping, Path file) throws Unwritable {
        JsonNode root = MappingWriter.of(mapping.reading());
        SafeFile.write(file, out -> out.write((root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
