package vn.hoso.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.EntryRefused;
import vn.hoso.folder.Nearest;
import vn.hoso.organisation.Role;
import vn.hoso.rule.Part;
import vn.hoso.shared.Text;

/**
 * Who drafts, signs and issues where the shared signing is called: properties of the call activity.
 * What is left out stays as the shared process has it.
 */
record SigningHands(Map<String, String> given, boolean called, boolean staged, List<Part> parts) {

  static final Set<String> KNOWN =
      new TreeSet<>(
          Set.of(
              "drafter", "drafterRole", "headRole", "signer", "signerRole", "clerk", "clerkRole"));

  /** What a call says of all its steps, as a step says of itself. */
  private static final Set<String> OF_STEPS = Set.of("listed", "secret");

  /** Of a step of the procedure itself. */
  static final SigningHands NONE = new SigningHands(Map.of(), false, true, List.of());

  /**
   * Those of a call.
   *
   * @param parts of the procedure that calls
   */
  static SigningHands of(Element call, Document called, List<Part> parts) {
    Map<String, String> given = ProcessModel.properties(call);
    for (String name : given.keySet()) {
      if (!KNOWN.contains(name) && !OF_STEPS.contains(name)) {
        Text mend = Nearest.mend(name, KNOWN);
        throw new EntryRefused(
            "Chỗ gọi không có thuộc tính “" + name + "”. " + mend.vi(),
            "A call has no property \"" + name + "\". " + mend.en());
      }
    }
    boolean staged =
        Xml.all(called, Xml.BPMN, "userTask")
            .anyMatch(task -> ProcessModel.properties(task).containsKey("signing"));
    return new SigningHands(given, true, staged, parts);
  }

  /**
   * What is done to a paper at a step; null for nothing.
   *
   * @param said as its model says
   */
  @Nullable SigningStage stage(@Nullable String said, String form) {
    if (said == null) {
      return staged ? null : Undeclared.signing(form);
    }
    if (!called) {
      throw new EntryRefused(
          "Thuộc tính signing chỉ dành cho bước của quy trình trình ký dùng chung.",
          "The property signing is for steps of the shared signing alone.");
    }
    return EntryRefused.oneOf(SigningStage.class, "signing", said.toUpperCase(Locale.ROOT));
  }

  /** The part that acts at a step. */
  String part(@Nullable SigningStage stage, String shared) {
    String said = stage == null ? null : given.get(hand(stage));
    return said != null ? said : !called ? shared : named(shared);
  }

  /**
   * A shared process knows no folder's names: its part is that one, or the only one of that
   * capacity.
   */
  private String named(String shared) {
    if (parts.stream().anyMatch(part -> part.name().equals(shared))) {
      return shared;
    }
    List<Part> able = parts.stream().filter(part -> part.capacity().name().equals(shared)).toList();
    return able.size() == 1 ? able.get(0).name() : shared;
  }

  Role role(@Nullable SigningStage stage, String shared) {
    String key =
        stage == SigningStage.INITIAL ? "headRole" : stage == null ? "" : hand(stage) + "Role";
    return EntryRefused.oneOf(
        Role.class, key.isEmpty() ? "role" : key, given.getOrDefault(key, shared));
  }

  private static String hand(SigningStage stage) {
    return switch (stage) {
      case DRAFT, INITIAL -> "drafter";
      case SIGN -> "signer";
      case NUMBER, ISSUE -> "clerk";
    };
  }
}
