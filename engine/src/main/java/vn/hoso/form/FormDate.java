package vn.hoso.form;

import java.time.LocalDate;
import java.util.List;

/**
 * A dated fact entered in a form.
 *
 * @param field name of the field, for the refusal
 * @param after names of the facts it may not lie before; empty where it follows none
 */
public record FormDate(LocalDate date, String field, List<String> after) {

  /** The day of handing in: no form asks for it, the act enters it. */
  public static final String SUBMISSION = "submission";

  public FormDate {
    after = List.copyOf(after);
  }
}
