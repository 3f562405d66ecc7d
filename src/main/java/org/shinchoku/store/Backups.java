package org.shinchoku.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The folder of a ledger's backups (控え).
 *
 * <p>A backup is a zip that holds the ledger's file and a manifest with its SHA-256.
 */
final class Backups {

    private static final String ENDING = ".backup";
    private static final String LEDGER = "ledger";
    private static final String MANIFEST = "manifest.json";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Place place;

    Backups(Place place) {
        this.place = place;
    }

    /** Makes a backup in the folder, and lets old ones go. */
    Path keep(Path ledger, Manifest manifest) {
        try {
            Files.createDirectories(place.backups());
            Path file = free(NAME.format(manifest.at()));
            write(ledger, manifest, file);
            for (Backup old : Generations.superfluous(list())) {
                Files.delete(old.file());
            }
            return file;
        } catch (IOException e) {
            throw notWritten(place.backups(), e);
        }
    }

    private Path free(String name) {
        Path file = place.backups().resolve(name + ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = place.backups().resolve(name + "-" + i + ENDING);
        }
        return file;
    }

    /** Refuses a file that the ledger needs for itself. */
    void allows(Path file) throws LedgerFault {
        if (place.owns(file)) {
            throw new LedgerFault(LedgerFault.Kind.OWN_FILE, file);
        }
    }

    /** Makes a backup of a ledger's file, whose database is closed, in another file. */
    static void write(Path ledger, Manifest manifest, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (InputStream in = Files.newInputStream(ledger);
                    OutputStream out = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.BEST_SPEED);
                zip.putNextEntry(new ZipEntry(LEDGER));
                Seal seal = Seal.copying(in, zip);
                zip.putNextEntry(new ZipEntry(MANIFEST));
                zip.write(Json.write(manifest.with(seal)).getBytes(UTF_8));
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(part, e);
            throw notWritten(file, e);
        }
    }

    /** The backups in the folder that can be read, newest first. */
    List<Backup> list() {
        if (!Files.isDirectory(place.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place.backups())) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .flatMap(file -> manifest(file).map(m -> new Backup(file, m.at(), m.why(), m.number())).stream())
                    .sorted(Comparator.comparing(Backup::at)
                            .thenComparing(Backup::number)
                            .thenComparing(Backup::file)
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a backup says of itself; nothing where it is no backup. */
    static Optional<Manifest> manifest(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(MANIFEST))) {
            String text = new String(in.readAllBytes(), UTF_8);
            return Optional.of(Json.read(text, Manifest.class));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The ledger in a backup, read through. */
    static Copy open(Path file) throws LedgerFault {
        Manifest manifest = manifest(file).orElseThrow(() -> new LedgerFault(LedgerFault.Kind.BACKUP_UNUSABLE, file));
        try {
            return Copy.of(file, to -> unpack(file, manifest, to));
        } catch (IOException | LedgerFault e) {
            throw new LedgerFault(LedgerFault.Kind.BACKUP_UNUSABLE, file, e);
        }
    }

    private static void unpack(Path file, Manifest manifest, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(LEDGER));
                OutputStream out = Files.newOutputStream(to)) {
            if (!Seal.copying(in, out).equals(manifest.seal())) {
                throw new IOException("not what the manifest says");
            }
        }
    }

    private static void discard(Path part, IOException why) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    private static UncheckedIOException notWritten(Path file, IOException cause) {
        Path folder = file.toAbsolutePath().getParent();
        String why = "ディスクの空きを確かめて、もう一度行ってください。";
        if (!Files.isDirectory(folder)) {
            why = "置き場所のフォルダー「" + folder + "」が見つかりません。フォルダーの名前とつながりを確かめてください。";
        } else if (cause instanceof AccessDeniedException) {
            why = "フォルダー「" + folder + "」に書き込む権限がありません。別の場所を選んでください。";
        }
        return new UncheckedIOException("控え「" + file.getFileName() + "」を作れませんでした。" + why, cause);
    }
}
