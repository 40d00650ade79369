package vn.hoso.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.hoso.backup.Manifest.Part;
import vn.hoso.backup.Manifest.Sequence;
import vn.hoso.database.FirstContent;
import vn.hoso.database.LooseTables;
import vn.hoso.shared.OwnerOnly;

/**
 * Fills an empty database and an empty home from an archive. Rows come last: where they are there,
 * all of it is.
 */
@Component
@ConditionalOnProperty("hoso.restore.from")
class Restore implements FirstContent {

  private final Path file;
  private final Path home;

  Restore(@Value("${hoso.restore.from}") String file, @Value("${hoso.home:./data}") String home) {
    this.file = Path.of(file).toAbsolutePath();
    this.home = Path.of(home).toAbsolutePath().normalize();
  }

  @Override
  public void mayBePut(Connection connection, Flyway migrations) throws IOException, SQLException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw BackupRefused.noFile(file.toString());
    }
    try (Archive archive = Archive.open(file)) {
      requireSameRelease(archive.manifest().release(), migrations);
      if (new Tables(connection).areThere()) {
        throw BackupRefused.notEmpty("the database has tables of HoSo");
      }
      requireEmptyHome();
      archive.requireUnchanged();
    }
  }

  private static void requireSameRelease(List<String> theirs, Flyway migrations) {
    List<String> ours =
        Arrays.stream(migrations.info().all())
            .filter(each -> each.getVersion() != null)
            .map(each -> each.getVersion() + " " + checksum(each.getChecksum()))
            .toList();
    if (!Set.copyOf(ours).equals(Set.copyOf(theirs))) {
      String other =
          Stream.concat(
                  theirs.stream().filter(each -> !ours.contains(each)),
                  ours.stream().filter(each -> !theirs.contains(each)))
              .findFirst()
              .orElseThrow();
      throw BackupRefused.otherRelease(other.split(" ")[0]);
    }
  }

  private static String checksum(Integer checksum) {
    return checksum == null ? "-" : checksum.toString();
  }

  private void requireEmptyHome() throws IOException {
    for (String folder : List.of("files", "imports")) {
      Path place = home.resolve(folder);
      if (Files.isDirectory(place)) {
        try (Stream<Path> all = Files.walk(place.toRealPath())) {
          if (all.anyMatch(Files::isRegularFile)) {
            throw BackupRefused.notEmpty("there are files in " + place);
          }
        }
      }
    }
  }

  @Override
  public void put(Connection connection) throws IOException, SQLException {
    boolean done = false;
    try (Archive archive = Archive.open(file)) {
      for (Part each : archive.manifest().files()) {
        putFile(archive, each);
      }
      connection.setAutoCommit(false);
      putRows(connection, archive);
      connection.commit();
      done = true;
    } finally {
      if (!done) {
        connection.rollback();
        // Made a moment ago, by us: nobody is to take it for an installation.
        new Tables(connection).run("drop schema if exists hoso, camunda, hoso_unfinished cascade");
        connection.commit();
      }
    }
  }

  private void putFile(Archive archive, Part part) throws IOException {
    Path place = home.resolve(part.entry().substring(Manifest.FILES.length())).normalize();
    if (!place.startsWith(home)) {
      throw BackupRefused.noBackup();
    }
    OwnerOnly.folders(place.getParent());
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (InputStream in = archive.content(part);
        FileChannel out = FileChannel.open(place, options, OwnerOnly.file(place))) {
      in.transferTo(Channels.newOutputStream(out));
      out.force(true);
    }
  }

  /** A table that is left out would come back empty, and nobody would miss what it told. */
  static void requireEvery(List<String> tables, List<Part> told) {
    Set<String> there = told.stream().map(Part::table).collect(Collectors.toSet());
    for (String table : tables) {
      if (!there.contains(table)) {
        throw BackupRefused.without(table);
      }
    }
  }

  private static void putRows(Connection connection, Archive archive)
      throws IOException, SQLException {
    Tables tables = new Tables(connection);
    LooseTables loose = LooseTables.of(connection);
    requireEvery(tables.all(), archive.manifest().tables());
    tables.empty();
    for (Part each : archive.manifest().tables()) {
      try (InputStream rows = archive.content(each)) {
        if (tables.copyIn(each.table(), rows) != each.rows()) {
          throw BackupRefused.changed(each.entry());
        }
      }
    }
    for (Sequence each : archive.manifest().sequences()) {
      tables.set(each);
    }
    loose.tighten();
  }
}
