package vn.hoso.folderintake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.comparison.DifferenceKind;

/**
 * A draft with what is otherwise in it than in the revision it follows.
 *
 * @param procedure name of the procedure; its folder's where nothing can be read
 * @param baseNumber number of that revision; null for a new procedure
 * @param differences the first five hundred
 * @param more how many there are beside those
 * @param limitsOnly whether limits are all that differs: then they may be changed as limits, for
 *     open dossiers too
 * @param overtaken whether another revision came between: it is uploaded again before it is put
 *     into force
 * @param warnings what whoever puts it into force should know
 */
record DraftDetails(
    DraftView draft,
    String procedure,
    @Nullable Integer baseNumber,
    List<DifferenceView> differences,
    int more,
    boolean limitsOnly,
    boolean overtaken,
    List<DraftView.DraftFinding> warnings) {

  /** One thing that differs, in the language asked for. */
  record DifferenceView(DifferenceKind kind, String file, String sentence) {}
}
