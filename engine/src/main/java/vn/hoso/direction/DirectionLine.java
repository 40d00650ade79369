package vn.hoso.direction;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The unanswered order of a step as a row of a list shows it: the one to be answered first.
 *
 * @param answerBy by when an answer is wanted; null where no day was given
 * @param others how many more wait for an answer at the same step
 */
public record DirectionLine(String text, @Nullable LocalDate answerBy, String byName, int others) {

  /** Of the inbox row {@code x}, to be read by {@link #of}; null where none waits for an answer. */
  public static final String COLUMN =
      "(select array[g.text, cast(g.answer_by as text), g.given_by_name, cast(count(*) over () as"
          + " text)] from hoso.direction g where g.task_id = x.id and not exists (select from"
          + " hoso.direction_end e where e.direction_id = g.id)"
          + " order by g.answer_by nulls last, g.given_at, g.id limit 1)";

  public static @Nullable DirectionLine of(@Nullable Array column) throws SQLException {
    if (column == null) {
      return null;
    }
    String[] words = (String[]) column.getArray();
    return new DirectionLine(
        words[0],
        words[1] == null ? null : LocalDate.parse(words[1]),
        words[2],
        Integer.parseInt(words[3]) - 1);
  }
}
