package vn.hoso.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import vn.hoso.backup.Manifest.Part;
import vn.hoso.database.PatientDataSource;
import vn.hoso.database.StartRefused;
import vn.hoso.shared.OwnerOnly;
import vn.hoso.shared.Sha256;

/**
 * Writes everything into one archive, while officials go on working: the tables as they stood at
 * one moment, then the files, which are only ever added.
 */
public final class Backups {

  /** What stands here is referred to by rows: files of dossiers, lists that wait to be read. */
  private static final String LISTS = "imports";

  private static final List<String> FOLDERS = List.of("files", LISTS);

  /** Files are named by their content, lists by their number. */
  private static final Pattern KEPT =
      Pattern.compile(
          Manifest.FILES
              + "(?:files/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}|imports/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** Half of an upload; nothing refers to it. */
  private static final String INCOMING = "incoming";

  private final DataSource database;
  private final Path home;

  public Backups(DataSource database, Path home) {
    this.database = new PatientDataSource(database);
    this.home = home.toAbsolutePath().normalize();
  }

  /**
   * What was written.
   *
   * @param damaged files whose content is not what their name says, as they lie there
   * @param leftOut what lies between the files and is none that HoSo keeps
   */
  public record Written(
      int tables, long rows, int files, List<String> damaged, List<String> leftOut) {}

  /** The archive gets its name when it is whole, and is its owner's alone from the first byte. */
  public Written to(Path archive) throws IOException, SQLException {
    // Of this process alone: two at once must not give each other's half the name of a whole.
    Path made =
        archive.resolveSibling(
            archive.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    if (Files.exists(archive)) {
      throw BackupRefused.exists(archive.toString());
    }
    if (!Files.isWritable(archive.toAbsolutePath().getParent())) {
      throw BackupRefused.noPlace(archive.toAbsolutePath().getParent().toString());
    }
    Files.deleteIfExists(made);
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Manifest manifest;
    List<String> leftOut = new ArrayList<>();
    try (FileChannel file = FileChannel.open(made, options, OwnerOnly.file(made))) {
      ZipOutputStream zip =
          new ZipOutputStream(Channels.newOutputStream(file), StandardCharsets.UTF_8);
      zip.setLevel(Deflater.BEST_SPEED);
      manifest = write(zip, leftOut);
      zip.finish();
      file.force(true);
    }
    // A disk that takes everything and gives back something else shows here, not years later.
    requireWhole(made);
    Files.move(made, archive);
    return new Written(
        manifest.tables().size(),
        manifest.tables().stream().mapToLong(Part::rows).sum(),
        manifest.files().size(),
        damaged(manifest),
        leftOut);
  }

  /**
   * Reads a backup once from its end to its end.
   *
   * @throws StartRefused where it is none, or not what was written
   */
  public static void requireWhole(Path file) throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw BackupRefused.noFile(file.toString());
    }
    try (Archive archive = Archive.open(file)) {
      archive.requireUnchanged();
    }
  }

  private Manifest write(ZipOutputStream zip, List<String> leftOut)
      throws IOException, SQLException {
    Manifest manifest;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      Tables tables = new Tables(connection);
      // Row after row from the first one on: the same rows give the same digest.
      tables.run("set local synchronize_seqscans = off");
      List<String> release = tables.release();
      List<Part> copied = new ArrayList<>();
      for (String table : tables.all()) {
        copied.add(part(zip, Manifest.TABLES + table, out -> tables.copyOut(table, out)));
      }
      manifest = new Manifest(release, copied, new ArrayList<>(), tables.sequences());
      connection.rollback();
    }
    for (Path file : files()) {
      if (isKept(file)) {
        add(zip, file, manifest.files());
      } else {
        leftOut.add(Manifest.encoded(entry(file)));
      }
    }
    zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
    zip.write(manifest.written().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    return manifest;
  }

  /** The file of a list that has been read meanwhile, or put away, has gone with it. */
  void add(ZipOutputStream zip, Path file, List<Part> written) throws IOException, SQLException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      written.add(part(zip, entry(file), out -> copy(in, out)));
    } catch (NoSuchFileException gone) {
      if (!file.startsWith(home.resolve(LISTS))) {
        throw gone;
      }
    }
  }

  private interface Content {
    long into(OutputStream out) throws IOException, SQLException;
  }

  private static Part part(ZipOutputStream zip, String name, Content content)
      throws IOException, SQLException {
    ZipEntry entry = new ZipEntry(name);
    zip.putNextEntry(entry);
    DigestOutputStream out = new DigestOutputStream(zip, Sha256.digest());
    long rows = content.into(out);
    zip.closeEntry();
    return new Part(
        name, rows, entry.getSize(), HexFormat.of().formatHex(out.getMessageDigest().digest()));
  }

  private static long copy(InputStream in, OutputStream out) throws IOException {
    in.transferTo(out);
    return 0;
  }

  private List<Path> files() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder : FOLDERS) {
      Path place = home.resolve(folder);
      if (Files.isDirectory(place)) {
        // The folder itself may be a link to another disk; nothing in it may.
        Path real = place.toRealPath();
        below(real).forEach(file -> found.add(place.resolve(real.relativize(file))));
      }
    }
    return found;
  }

  /** What goes while it is looked at has gone. */
  private static List<Path> below(Path place) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        place,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(place.resolve(INCOMING))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.add(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
            if (fault instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw fault;
          }
        });
    found.sort(null);
    return found;
  }

  private boolean isKept(Path file) {
    // What has gone meanwhile is looked at when it is copied.
    return KEPT.matcher(entry(file)).matches()
        && (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            || Files.notExists(file, LinkOption.NOFOLLOW_LINKS));
  }

  private String entry(Path file) {
    return Manifest.FILES + home.relativize(file).toString().replace('\\', '/');
  }

  /** Files of dossiers are named by their content. */
  private static List<String> damaged(Manifest manifest) {
    return manifest.files().stream()
        .filter(file -> file.entry().startsWith(Manifest.FILES + "files/"))
        .filter(file -> !file.entry().endsWith("/" + file.sha256()))
        .map(Part::entry)
        .toList();
  }
}
