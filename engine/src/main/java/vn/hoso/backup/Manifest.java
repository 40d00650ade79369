package vn.hoso.backup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

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
  private static final String FORMAT = "hoso-backup 2";

  /** In which names were written as they are. */
  private static final String PLAIN = "hoso-backup 1";

  private static final Pattern TABLE = Pattern.compile("(?:hoso|camunda)\\.[a-z][a-z0-9_]*");
  private static final Pattern NAME_INSIDE =
      Pattern.compile("(?:files|imports)(?:/(?!\\.{1,2}(?:/|$))[^/\\\\\0]+)+", Pattern.DOTALL);

  /**
   * @param entry its name in the archive
   * @param rows of a table; of a file 0
   */
  record Part(String entry, long rows, long size, String sha256) {

    /** Whether it stands for rows of HoSo, or for a file within the folders that are kept. */
    boolean isOurs() {
      return entry.startsWith(TABLES)
          ? TABLE.matcher(table()).matches()
          : entry.startsWith(FILES)
              && NAME_INSIDE.matcher(entry.substring(FILES.length())).matches();
    }

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
    return String.join(
        " ", kind, encoded(part.entry()), "" + part.rows(), "" + part.size(), part.sha256());
  }

  /**
   * @throws BackupRefused where it is none of ours, or not whole
   */
  static Manifest read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 2 || !List.of(FORMAT, PLAIN).contains(lines.get(0))) {
      throw BackupRefused.noBackup();
    }
    if (!lines.get(lines.size() - 1).equals("end")) {
      throw BackupRefused.cut();
    }
    Manifest read =
        new Manifest(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    UnaryOperator<String> name =
        lines.get(0).equals(PLAIN) ? UnaryOperator.identity() : Manifest::decoded;
    try {
      lines.subList(1, lines.size() - 1).forEach(line -> read.take(line, name));
    } catch (IllegalArgumentException | IndexOutOfBoundsException garbled) {
      throw BackupRefused.changed(ENTRY);
    }
    return read;
  }

  /** A name in one word of one line, whatever is in it. */
  static String encoded(String name) {
    return UriUtils.encodePath(name, StandardCharsets.UTF_8);
  }

  private static String decoded(String name) {
    return UriUtils.decode(name, StandardCharsets.UTF_8);
  }

  private void take(String line, UnaryOperator<String> name) {
    String[] words = line.split(" ");
    switch (words[0]) {
      case "release" -> release.add(line.substring("release ".length()));
      case "table" -> tables.add(part(line, name));
      case "file" -> files.add(part(line, name));
      case "sequence" -> sequences.add(sequence(words[1], Long.parseLong(words[2])));
      default -> throw BackupRefused.noBackup();
    }
  }

  private static Sequence sequence(String name, long last) {
    if (!TABLE.matcher(name).matches()) {
      throw BackupRefused.changed(ENTRY);
    }
    return new Sequence(name, last);
  }

  /** A name that was written as it is may have blanks; what stands behind it has none. */
  private static Part part(String line, UnaryOperator<String> name) {
    String[] words = line.split(" ");
    int last = words.length - 1;
    String entry = String.join(" ", Arrays.copyOfRange(words, 1, last - 2));
    return new Part(
        name.apply(entry),
        Long.parseLong(words[last - 2]),
        Long.parseLong(words[last - 1]),
        words[last]);
  }
}
