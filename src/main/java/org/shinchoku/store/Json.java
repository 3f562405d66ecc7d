package org.shinchoku.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormLines;
import org.shinchoku.plan.FormSheet;

/** Records as JSON text, the same text for the same record; nothing but a record's components is written. */
final class Json {

    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .addModule(plain(FiscalYear.class, FiscalYear::toString, text -> new FiscalYear(Integer.parseInt(text))))
            .addModule(plain(LocalDate.class, LocalDate::toString, LocalDate::parse))
            .addModule(plain(Instant.class, Instant::toString, Instant::parse))
            .addMixIn(Form.class, FlatForm.class)
            .addMixIn(FormSheet.Print.class, LaterPrint.class)
            .addMixIn(FormLines.Line.class, EarlierLine.class)
            .build();

    /**
     * What the print set-up of learnt sheets did not have in ledgers that were written earlier; written only where it says
     * something, so that a row of theirs stays the same text and keeps its digest.
     */
    private interface LaterPrint {
        @JsonProperty
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        String title();
    }

    /** What the lines of learnt sheets had besides, in ledgers that were written earlier. */
    @JsonIgnoreProperties("need")
    private interface EarlierLine {}

    private Json() {}

    static String write(Object value) {
        try {
            return wellFormed(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(String text, Class<T> type) {
        return type.cast(read(text, (Type) type));
    }

    static Object read(String text, Type type) {
        try {
            return MAPPER.readValue(text, MAPPER.constructType(type));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Half a character, as a broken sheet may hold it, has no UTF-8: it is written as an escape. */
    private static String wellFormed(String json) {
        return LONE_SURROGATE
                .matcher(json)
                .replaceAll(
                        half -> String.format("\\\\u%04x", (int) half.group().charAt(0)));
    }

    /** A type whose JSON is one text. */
    private static <T> SimpleModule plain(Class<T> type, Function<T, String> write, Function<String, T> read) {
        SimpleModule module = new SimpleModule(type.getName());
        module.addSerializer(type, new StdSerializer<>(type) {
            private static final long serialVersionUID = 1;

            @Override
            public void serialize(T value, JsonGenerator to, SerializerProvider provider) throws IOException {
                to.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new StdDeserializer<>(type) {
            private static final long serialVersionUID = 1;

            @Override
            public T deserialize(JsonParser from, DeserializationContext context) throws IOException {
                return read.apply(from.getText());
            }
        });
        return module;
    }
}
