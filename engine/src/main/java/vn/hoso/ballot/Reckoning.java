package vn.hoso.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rule makes of some numbers, in the asker's language.
 *
 * @param standing how the vote stands; null as long as nothing was entered
 * @param arithmetic the sum in plain words; null as {@code standing}
 * @param names how each name stands, in the order of the tally; none where the body votes for or
 *     against
 * @param outcomes titles of the outcomes the numbers bear out
 * @param problems what is to be looked at; none of it forbids anything
 */
public record Reckoning(
    @Nullable Standing standing,
    @Nullable String arithmetic,
    List<Standing> names,
    List<String> outcomes,
    List<String> problems) {

  static final Reckoning NOTHING = new Reckoning(null, null, List.of(), List.of(), List.of());
}
