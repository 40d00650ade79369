package vn.hoso.rule;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.form.Sides;
import vn.hoso.shared.Text;

/**
 * A paper the procedure asks for or produces.
 *
 * @param code code of the form, for example {@code 2-KNĐ}; unique within the procedure
 * @param number104 number in the list of 104 member-file types, as printed ({@code 97}, {@code
 *     92-95}); null where none
 * @param name {@code en} may be null
 * @param condition when it is needed
 * @param neededAt id of the step at which it must be there; null for what is produced
 * @param result whether the procedure produces it
 * @param copies null where not known
 * @param validity null where it does not lapse
 * @param readers who reads papers of this type; null where whoever sees the dossier does
 * @param recordOnly only number, date, issuer and place are kept, never the file itself
 * @param conclusion whether a record-only paper ends in "tiếp tục" or "dừng", which is kept sealed
 * @param blank name of the blank form in {@code blanks/}; null where the folder has none
 * @param onTheWay whether a body on the way of the dossier writes it, though its issuer is no part
 * @param note null where there is nothing to say
 */
public record RequiredDocument(
    String code,
    String number104,
    Text name,
    Condition condition,
    @Nullable String neededAt,
    boolean result,
    Integer copies,
    Validity validity,
    String issuer,
    Secrecy secrecy,
    @Nullable Sides readers,
    boolean recordOnly,
    boolean conclusion,
    Text note,
    String source,
    Confidence confidence,
    @Nullable String blank,
    boolean onTheWay) {

  /** Without a blank form. */
  public RequiredDocument(
      String code,
      String number104,
      Text name,
      Condition condition,
      @Nullable String neededAt,
      boolean result,
      Integer copies,
      Validity validity,
      String issuer,
      Secrecy secrecy,
      @Nullable Sides readers,
      boolean recordOnly,
      boolean conclusion,
      Text note,
      String source,
      Confidence confidence) {
    this(
        code,
        number104,
        name,
        condition,
        neededAt,
        result,
        copies,
        validity,
        issuer,
        secrecy,
        readers,
        recordOnly,
        conclusion,
        note,
        source,
        confidence,
        null,
        false);
  }

  /** Whether one of these steps needs it. */
  public boolean neededAtOneOf(List<String> steps) {
    return neededAt != null && steps.contains(neededAt);
  }

  /** After how many months it must be made again; null where it does not lapse. */
  public Integer validityMonths() {
    return validity == null ? null : validity.months();
  }

  /**
   * How long a paper of this type may be used after its day of issue.
   *
   * @param at the day on which it must still be in force
   * @param confidence of this rule alone
   */
  public record Validity(int months, ValidAt at, Confidence confidence) {}

  /** The day on which a paper must still be in force. */
  public enum ValidAt {
    /** When it is handed in, or at the later step that needs it. */
    @JsonAlias("SUBMISSION")
    NEEDED,
    DECISION
  }

  /** Whether whoever sees the dossier reads it. */
  public boolean readByAll() {
    return readers == null || readers.words().contains("all");
  }
}
