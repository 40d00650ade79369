package vn.hoso.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.hoso.backup.Manifest.Part;
import vn.hoso.shared.Sha256;

/** An archive that is read. */
final class Archive implements AutoCloseable {

  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * @throws BackupRefused where it is none, or not whole
   */
  static Archive open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException cut) {
      // The table of an archive stands at its end.
      throw BackupRefused.cut();
    }
    try {
      return new Archive(zip, manifest(zip));
    } catch (IOException | RuntimeException refused) {
      zip.close();
      throw refused;
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw BackupRefused.noBackup();
    }
    try (InputStream text = zip.getInputStream(entry)) {
      return Manifest.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  Manifest manifest() {
    return manifest;
  }

  /** Reads everything once, before anything is written anywhere. */
  void requireUnchanged() throws IOException {
    List<Part> parts =
        Stream.concat(manifest.tables().stream(), manifest.files().stream()).toList();
    requireNothingElse(parts);
    for (Part part : parts) {
      if (!digest(part).equals(part.sha256())) {
        throw BackupRefused.changed(Manifest.encoded(part.entry()));
      }
    }
  }

  /** What was put in is not what was written, wherever it leads. */
  private void requireNothingElse(List<Part> parts) {
    Set<String> named = new HashSet<>(Set.of(Manifest.ENTRY));
    for (Part part : parts) {
      if (!part.isOurs() || !named.add(part.entry())) {
        throw BackupRefused.changed(Manifest.encoded(part.entry()));
      }
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (!named.remove(entry.getName())) {
        throw BackupRefused.changed(Manifest.encoded(entry.getName()));
      }
    }
  }

  private String digest(Part part) throws IOException {
    try (DigestInputStream in = new DigestInputStream(content(part), Sha256.digest())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (ZipException | EOFException damaged) {
      throw BackupRefused.changed(Manifest.encoded(part.entry()));
    }
  }

  InputStream content(Part part) throws IOException {
    ZipEntry entry = zip.getEntry(part.entry());
    if (entry == null) {
      throw BackupRefused.changed(Manifest.encoded(part.entry()));
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
