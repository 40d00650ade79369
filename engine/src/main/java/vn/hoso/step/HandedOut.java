package vn.hoso.step;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Text;

/** Why a step fell to somebody by itself, so that nobody has to claim it; kept in the history. */
public enum HandedOut {
  TAKEN_BACK(
      "Tự giao lại cho người đã thu hồi.", "Given back by itself to who has taken the step back."),
  CAME_BACK(
      "Tự giao lại cho người đã làm bước này.",
      "Given back by itself to who did this step before."),
  SAME_PERSON(
      "Tự giao: cùng người với việc liền trước.",
      "Given by itself to who did the step just before."),
  SAME_POSITION(
      "Tự giao lại cho người đã xử lý hồ sơ này ở chức danh này.",
      "Given back by itself to who has dealt with this dossier in this position."),
  ONLY_HOLDER(
      "Tự giao: chỉ một người làm được bước này.",
      "Given by itself: one official alone can do this step.");

  private final Text text;

  HandedOut(String vi, String en) {
    this.text = new Text(vi, en);
  }

  public Text text() {
    return text;
  }

  /** As its name stands in an entry of a history; empty for none. */
  public static Optional<HandedOut> of(@Nullable String name) {
    return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
  }
}
