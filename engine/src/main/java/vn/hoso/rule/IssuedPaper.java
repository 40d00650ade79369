package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.folder.EntryRefused;
import vn.hoso.shared.Text;

/**
 * What is drafted, signed, numbered and issued once a step has come to an outcome.
 *
 * @param step whose outcome calls for it; null for whatever step of the deciding body
 * @param outcome of that step
 * @param call id of the call activity it is signed at; null for whichever comes next
 * @param signedFor name of the part whose paper it is; null for the part of the step
 * @param form in what capacity it is signed
 * @param organ the body of that unit it is signed for, for example {@code Đảng ủy}, or the post of
 *     its head; null for the one that decides there
 * @param document code it has in the dossier: of a required document, or of its own
 * @param symbol tên loại in its number, for example {@code QĐ} in {@code 12-QĐ/TU}
 * @param title what it is called, for example "Quyết định kết nạp đảng viên"
 * @param refusal whether it tells that what was asked for was not granted
 * @param text path of the draft's words inside the folder
 * @param per whether its words are written once, or once for each item
 * @param items outcomes of the items it is about; empty for those that came out as the dossier did
 * @param annex the list that goes with it; null for none
 */
public record IssuedPaper(
    @Nullable String step,
    String outcome,
    @Nullable String call,
    @Nullable String signedFor,
    Form form,
    @Nullable String organ,
    String document,
    String symbol,
    Text title,
    String text,
    Per per,
    List<String> items,
    @Nullable Annex annex,
    boolean refusal,
    String source,
    Confidence confidence) {

  /** In what capacity an issued paper is signed. */
  public enum Form {
    /** T/M: for a body that decides together. */
    ON_BEHALF,
    /** T/L: by order of the body the paper is of. */
    BY_ORDER,
    /** K/T: a deputy for his head. */
    IN_PLACE,
    /** The head of an office for himself. */
    HEAD
  }

  /** What the words of a paper are written for. */
  public enum Per {
    DOSSIER,
    ITEM
  }

  /**
   * The items as a table.
   *
   * @param title what stands above it
   */
  public record Annex(Text title, List<Column> columns) {
    public Annex {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A column of the table.
   *
   * @param value what stands in it: {@code no}, a word of {@link #OF_AN_ITEM}, or a column of items
   */
  public record Column(Text label, String value) {

    /** The number a row has in this very list. */
    public static final String NUMBER = "no";

    /** As written in {@code columns:}. */
    record Entry(Text label, String value) {
      Column read() {
        return new Column(given(label, "label"), given(value, "value"));
      }
    }
  }

  /** What is known of every item. */
  public static final List<String> OF_AN_ITEM =
      List.of(Column.NUMBER, "name", "title", "outcome", "reason");

  /** As written under {@code issues:} of {@code procedure.yml}. */
  public record Entry(
      String step,
      String outcome,
      String call,
      String signedFor,
      Form form,
      String organ,
      String document,
      String symbol,
      Text title,
      String text,
      String per,
      List<String> items,
      String annex,
      Text annexTitle,
      List<Column.Entry> columns,
      Boolean refusal,
      String source,
      String confidence) {

    private enum Listed {
      ITEMS
    }

    public IssuedPaper read() {
      return new IssuedPaper(
          step,
          given(outcome, "outcome"),
          call,
          signedFor,
          form == null ? Form.ON_BEHALF : form,
          organ,
          given(document, "document"),
          given(symbol, "symbol"),
          given(title, "title"),
          given(text, "text"),
          per == null ? Per.DOSSIER : said(Per.class, "per", per),
          items == null ? List.of() : items,
          listed(),
          Boolean.TRUE.equals(refusal),
          given(source, "source"),
          Confidence.of(confidence));
    }

    private @Nullable Annex listed() {
      if (annex == null) {
        if (columns != null || annexTitle != null) {
          throw EntryRefused.missing("annex: items");
        }
        return null;
      }
      said(Listed.class, "annex", annex);
      return new Annex(
          given(annexTitle, "annexTitle"),
          given(columns, "columns").stream().map(Column.Entry::read).toList());
    }

    private static <E extends Enum<E>> E said(Class<E> known, String key, String word) {
      return EntryRefused.oneOf(known, key, word.toUpperCase(Locale.ROOT));
    }
  }

  public IssuedPaper {
    items = List.copyOf(items);
  }

  /** Whether it may be signed there; null for wherever. */
  public boolean signedAt(@Nullable String activity) {
    return call == null || activity == null || call.equals(activity);
  }

  /** Whether it cannot be written without the items. */
  public boolean listsItems() {
    return per == Per.ITEM || annex != null || !items.isEmpty();
  }

  /** The same paper, telling of a refusal or not. */
  public IssuedPaper refusing(boolean refuses) {
    return new IssuedPaper(
        step,
        outcome,
        call,
        signedFor,
        form,
        organ,
        document,
        symbol,
        title,
        text,
        per,
        items,
        annex,
        refuses,
        source,
        confidence);
  }
}
