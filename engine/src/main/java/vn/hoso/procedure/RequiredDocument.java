package vn.hoso.procedure;

import vn.hoso.deadline.Confidence;
import vn.hoso.shared.Text;

/**
 * A paper the procedure asks for or produces.
 *
 * @param code code of the form, for example {@code 2-KNĐ}; unique within the procedure
 * @param number104 number in the list of 104 member-file types, as printed ({@code 97}, {@code
 *     92-95}); null where none
 * @param name {@code en} may be null
 * @param condition when it is needed
 * @param copies null where not known
 * @param validityMonths after how many months it must be made again; null where it does not lapse
 * @param recordOnly only number, date, issuer and place are kept, never the file itself
 * @param note null where there is nothing to say
 */
public record RequiredDocument(
    String code,
    String number104,
    Text name,
    Condition condition,
    Stage stage,
    Integer copies,
    Integer validityMonths,
    String issuer,
    Secrecy secrecy,
    boolean recordOnly,
    String note,
    String source,
    Confidence confidence) {

  /** By when the paper must be there. */
  public enum Stage {
    /** Before the dossier is handed in. */
    SUBMISSION,
    /** Made by the decision. */
    RESULT,
    /** After the ceremony. */
    AFTER_CEREMONY
  }
}
