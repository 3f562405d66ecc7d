package org.shinchoku.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** What may happen to a file on its way. */
enum Damage {
    /** Some bytes are others. */
    FLIPPED {
        @Override
        byte[] of(byte[] whole, Random random) {
            byte[] bytes = whole.clone();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return bytes;
        }
    },
    /** The end is missing. */
    TRUNCATED {
        @Override
        byte[] of(byte[] whole, Random random) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
    },
    /** A stretch in the middle is filled with nothing. */
    BLANKED {
        @Override
        byte[] of(byte[] whole, Random random) {
            byte[] bytes = whole.clone();
            int from = random.nextInt(bytes.length);
            Arrays.fill(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(600)), (byte) 0);
            return bytes;
        }
    },
    /** A part of the zip is missing. */
    DROPPED {
        @Override
        byte[] of(byte[] whole, Random random) throws IOException {
            Map<String, byte[]> parts = parts(whole);
            parts.remove(any(parts, random));
            return zip(parts, "");
        }
    },
    /** A part of the zip is there twice. */
    DOUBLED {
        @Override
        byte[] of(byte[] whole, Random random) throws IOException {
            Map<String, byte[]> parts = parts(whole);
            return zip(parts, any(parts, random));
        }
    },
    /** A part of the zip ends too early. */
    CUT {
        @Override
        byte[] of(byte[] whole, Random random) throws IOException {
            Map<String, byte[]> parts = parts(whole);
            parts.computeIfPresent(any(parts, random), (n, b) -> Arrays.copyOf(b, random.nextInt(b.length)));
            return zip(parts, "");
        }
    },
    /** The XML of a part is well formed and says something else. */
    GARBLED {
        @Override
        byte[] of(byte[] whole, Random random) throws IOException {
            Map<String, byte[]> parts = parts(whole);
            parts.computeIfPresent(any(parts, random), (n, b) -> garbled(b, random));
            return zip(parts, "");
        }
    };

    abstract byte[] of(byte[] whole, Random random) throws IOException;

    /** Whether it needs a zip to damage. */
    boolean needsZip() {
        return ordinal() >= DROPPED.ordinal();
    }

    private static byte[] garbled(byte[] bytes, Random random) {
        String[] pieces = new String(bytes, StandardCharsets.UTF_8).split("\"", -1);
        for (int i = 1 + random.nextInt(4); i > 0 && pieces.length > 2; i--) {
            int at = 1 + 2 * random.nextInt((pieces.length - 1) / 2);
            pieces[at] = List.of(
                            "", "-1", "0", "99999999999", "A0", "XFE1", "A1:A0", "true", "あ", "1e999", "&amp;", "s")
                    .get(random.nextInt(12));
        }
        return String.join("\"", pieces).getBytes(StandardCharsets.UTF_8);
    }

    private static String any(Map<String, byte[]> parts, Random random) {
        return new ArrayList<>(parts.keySet()).get(random.nextInt(parts.size()));
    }

    private static Map<String, byte[]> parts(byte[] whole) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Path file = Files.write(Files.createTempFile("damage", ".zip"), whole);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    /** Packs parts; one of them comes twice, the second time empty of all but its first half. */
    private static byte[] zip(Map<String, byte[]> parts, String twice) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String stand = "\u0001".repeat(twice.length());
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            if (!twice.isEmpty()) {
                zip.putNextEntry(new ZipEntry(stand));
                zip.write(Arrays.copyOf(parts.get(twice), parts.get(twice).length / 2));
            }
        }
        // a zip stream refuses the same name twice, so that the second is renamed behind its back
        String packed = out.toString(StandardCharsets.ISO_8859_1);
        return (stand.isEmpty() ? packed : packed.replace(stand, twice)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
