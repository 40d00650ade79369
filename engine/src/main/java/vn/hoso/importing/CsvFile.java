package vn.hoso.importing;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.hoso.importing.SheetRow.CellKind;
import vn.hoso.importing.SheetRow.SheetCell;

/** Comma, semicolon or tab, whichever the first line has most of; UTF-8 with or without mark. */
final class CsvFile implements ListFile {

  private static final char MARK = '\uFEFF';
  private static final int LONGEST_LINE = 65_536;

  @Override
  public void read(Path file, Consumer<SheetRow> rows) throws IOException {
    try (BufferedReader text = open(file);
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(separator(text))
                .commentStrategy(CommentStrategy.NONE)
                .ofCsvRecord(text)) {
      csv.forEach(each -> rows.accept(row(each)));
    } catch (UncheckedIOException | CsvParseException damaged) {
      throw new IOException("damaged text", damaged);
    }
  }

  /** Another encoding than UTF-8 is refused: guessing would write wrong names. */
  private static BufferedReader open(Path file) throws IOException {
    Reader strict =
        new InputStreamReader(
            Files.newInputStream(file),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    BufferedReader text = new BufferedReader(strict, LONGEST_LINE);
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
    return text;
  }

  private static char separator(BufferedReader text) throws IOException {
    text.mark(LONGEST_LINE / 2);
    char[] start = new char[LONGEST_LINE / 4];
    int read = Math.max(0, text.read(start));
    text.reset();
    String line = new String(start, 0, read).lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(line, candidate) > count(line, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(each -> each == wanted).count();
  }

  private static SheetRow row(CsvRecord line) {
    return new SheetRow(
        null,
        (int) line.getStartingLineNumber(),
        line.getFields().stream()
            .map(Written::tidy)
            .map(text -> text == null ? SheetCell.EMPTY : new SheetCell(text, CellKind.TEXT))
            .toList());
  }
}
