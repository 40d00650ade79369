package vn.hoso.folder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.hoso.shared.Text;

/** Says in which line of a file a reader stumbled, and over what, in words for its author. */
public final class WrittenLine {

  private WrittenLine() {}

  public static FolderRefused refused(String file, byte[] text, JacksonException refused) {
    int line = line(refused, text);
    String key = key(refused);
    Text words = words(refused);
    return new FolderRefused(
        file, key, "Dòng " + line + ": " + words.vi(), "line " + line + ": " + words.en());
  }

  private static String key(JacksonException refused) {
    return refused.getPath().stream()
        .map(JacksonException.Reference::getPropertyName)
        .filter(name -> name != null)
        .reduce((outer, inner) -> inner)
        .orElse("");
  }

  private static Text words(JacksonException refused) {
    if (refused instanceof UnrecognizedPropertyException unknown) {
      Text mend = Nearest.mend(unknown.getPropertyName(), known(unknown));
      return new Text(
          "không có từ khóa “" + unknown.getPropertyName() + "”. " + mend.vi(),
          "there is no key \"" + unknown.getPropertyName() + "\". " + mend.en());
    }
    if (refused instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
      Text mend = Nearest.mend(String.valueOf(wrong.getValue()), constants(wrong));
      return new Text(
          "không có giá trị “" + wrong.getValue() + "”. " + mend.vi(),
          "there is no value \"" + wrong.getValue() + "\". " + mend.en());
    }
    if (refused instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
      String kind = wrong.getTargetType().getSimpleName();
      return new Text(
          "giá trị không đúng kiểu, ở đây cần " + kind + ".",
          "the value is of another kind; " + kind + " is needed here.");
    }
    String said = refused.getOriginalMessage();
    return new Text("không đọc được: " + said, said);
  }

  private static Collection<String> known(UnrecognizedPropertyException unknown) {
    return Optional.ofNullable(unknown.getKnownPropertyIds()).orElse(List.of()).stream()
        .map(String::valueOf)
        .toList();
  }

  private static List<String> constants(InvalidFormatException wrong) {
    return Arrays.stream(wrong.getTargetType().getEnumConstants())
        .map(each -> ((Enum<?>) each).name())
        .toList();
  }

  /** An unknown key is reported only where its object ends, so its own line is looked up. */
  private static int line(JacksonException refused, byte[] text) {
    if (refused instanceof UnrecognizedPropertyException unknown) {
      Pattern key =
          Pattern.compile("(^|[\\s{,-])" + Pattern.quote(unknown.getPropertyName()) + "\\s*:");
      List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
      return IntStream.range(0, lines.size())
          .filter(at -> key.matcher(lines.get(at)).find())
          .map(at -> at + 1)
          .findFirst()
          .orElse(0);
    }
    return refused.getLocation() == null ? 0 : refused.getLocation().getLineNr();
  }
}
