package vn.hoso.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day entered in a form.
 *
 * @param field name of the field, for the refusal
 * @param after names of the facts it may not lie before; empty where it follows none
 * @param ahead how far it may lie ahead; null where nothing is said
 */
public record FormDate(LocalDate date, String field, List<String> after, @Nullable Period ahead) {

  /** The day of handing in: no form asks for it, the act enters it. */
  public static final String SUBMISSION = "submission";

  static final String AHEAD = "x-ahead";

  public FormDate {
    after = List.copyOf(after);
  }
}
