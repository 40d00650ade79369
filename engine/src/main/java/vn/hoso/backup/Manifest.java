package vn.hoso.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an archive holds, as its last entry: one that was cut has none, and nothing else in it is
 * taken without its digest.
 *
 * @param release the migrations it was made with: version and checksum each
 * @param tables and the files, by the name of their entry, in order
 * @param sequences where they stand
 */
record Manifest(
    List<String> release, List<Part> tables, List<Part> files, List<Sequence> sequences) {

  static final String ENTRY = "manifest";
  static final String TABLES = "tables/";
  static final String FILES = "files/";
  private static final String FORMAT = "hoso-backup 1";

  /**
   * @param entry its name in the archive
   * @param rows of a table; of a file 0
   */
  record Part(String entry, long rows, long size, String sha256) {

    String table() {
      return entry.substring(TABLES.length());
    }
  }

  record Sequence(String name, long last) {}

  String written() {
    return Stream.of(
            Stream.of(FORMAT),
            release.stream().map(each -> "release " + each),
            tables.stream().map(each -> line("table", each)),
            files.stream().map(each -> line("file", each)),
            sequences.stream().map(each -> "sequence " + each.name() + " " + each.last()),
            Stream.of("end"))
        .flatMap(each -> each)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(String kind, Part part) {
    return String.join(" ", kind, part.entry(), "" + part.rows(), "" + part.size(), part.sha256());
  }

  /**
   * @throws BackupRefused where it is none of ours, or not whole
   */
  static Manifest read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 2 || !lines.get(0).equals(FORMAT)) {
      throw BackupRefused.noBackup();
    }
    if (!lines.get(lines.size() - 1).equals("end")) {
      throw BackupRefused.cut();
    }
    Manifest read =
        new Manifest(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    lines.subList(1, lines.size() - 1).forEach(read::take);
    return read;
  }

  private void take(String line) {
    String[] words = line.split(" ");
    switch (words[0]) {
      case "release" -> release.add(line.substring("release ".length()));
      case "table" -> tables.add(part(words));
      case "file" -> files.add(part(words));
      case "sequence" -> sequences.add(new Sequence(words[1], Long.parseLong(words[2])));
      default -> throw BackupRefused.noBackup();
    }
  }

  private static Part part(String[] words) {
    return new Part(words[1], Long.parseLong(words[2]), Long.parseLong(words[3]), words[4]);
  }
}
