package vn.hoso.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoso.folder.EntryRefused;
import vn.hoso.shared.Text;

/**
 * Parts that read together what is kept from others, as the body that gives and the body that
 * takes.
 *
 * @param name in small letters; readers are named by it
 * @param parts names of the parts
 */
public record Side(String name, Text label, List<String> parts) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Set<String> TAKEN = Set.of("self", "office", "all", "signing");

  public Side {
    parts = List.copyOf(parts);
  }

  /** One entry of {@code sides:}. */
  public record Entry(String name, Text label, List<String> parts) {

    public Side read() {
      if (!NAME.matcher(Given.given(name, "name")).matches() || TAKEN.contains(name)) {
        throw new EntryRefused(
            "“name” chỉ gồm chữ thường, chữ số và _, và không phải " + TAKEN + ": " + name + ".",
            "“name” is of small letters, digits and _, and none of " + TAKEN + ": " + name + ".");
      }
      return new Side(name, Given.given(label, "label"), Given.given(parts, "parts"));
    }
  }
}
