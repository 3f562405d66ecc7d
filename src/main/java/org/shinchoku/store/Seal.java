package org.shinchoku.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a file must be, byte for byte. */
record Seal(long size, String sha256) {

    static Seal of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return copying(in, OutputStream.nullOutputStream());
        }
    }

    /** The seal of what is copied from one to the other. */
    static Seal copying(InputStream from, OutputStream to) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            long size = new DigestInputStream(from, sha).transferTo(to);
            return new Seal(size, HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
