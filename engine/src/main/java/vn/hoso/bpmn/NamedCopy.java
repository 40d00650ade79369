package vn.hoso.bpmn;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The model of a shared process as it is called once more: every id and code ends in the name of
 * that call, so that a step is still known by its id alone.
 */
public final class NamedCopy {

  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
  private static final Pattern STEP = Pattern.compile("userTask\\s+id=\"([^\"]+)\"");
  private static final Pattern NAMED =
      Pattern.compile(
          "(\\b(?:id|bpmnElement|processRef|sourceRef|targetRef|attachedToRef|default)=\")([^\"]+)\"");
  private static final Pattern HELD =
      Pattern.compile("(<(?:\\w+:)?(?:flowNodeRef|incoming|outgoing)>\\s*)([^<\\s]+)(\\s*</)");
  private static final Pattern CODE = Pattern.compile("(name=\"code\"\\s+value=\")([^\"]+)\"");

  private static final Pattern CHOICE = Pattern.compile("(\"const\"\\s*:\\s*\")([^\"]+)\"");
  private static final String FORMS = "forms/";
  private static final Pattern FACT = Pattern.compile("\\s*\"x-fact\"\\s*:\\s*\"[^\"]*\"\\s*,");

  private NamedCopy() {}

  /**
   * The files of a shared process for such a call. Forms that name one of its steps, or ask for a
   * dated fact, are copied too: the steps have other ids, and the day of a paper that is not the
   * decision is no fact of the dossier.
   *
   * @param files of the shared process
   * @param decides whether what is signed there is the decision
   */
  public static Map<String, byte[]> of(
      Map<String, byte[]> files, ProcessCalls.Call call, boolean decides) {
    byte[] model = files.get(call.shared() + ".bpmn");
    if (model == null) {
      return files;
    }
    Map<String, byte[]> copy = new HashMap<>(files);
    copy.remove(call.shared() + ".bpmn");
    String text = model(text(model), found(ID, text(model)), call.name());
    Set<String> steps = found(STEP, text(model));
    for (var file : files.entrySet()) {
      String plain = text(file.getValue());
      String form =
          file.getKey().startsWith(FORMS) ? form(plain, steps, call.name(), decides) : plain;
      if (!form.equals(plain)) {
        String name = file.getKey().substring(FORMS.length()).replaceFirst("\\.json$", "");
        String named = name + ProcessCalls.NAME + call.name();
        text =
            text.replace(
                "name=\"form\" value=\"" + name + "\"", "name=\"form\" value=\"" + named + "\"");
        copy.remove(file.getKey());
        copy.put(FORMS + named + ".json", bytes(form));
      }
    }
    copy.put(call.file(), bytes(text));
    return copy;
  }

  private static String form(String plain, Set<String> steps, String name, boolean decides) {
    String text =
        CHOICE
            .matcher(plain)
            .replaceAll(at -> quoted(at.group(1) + named(at.group(2), steps, name) + "\""));
    return decides ? text : FACT.matcher(text).replaceAll("");
  }

  private static String model(String plain, Set<String> ids, String name) {
    String text =
        NAMED
            .matcher(plain)
            .replaceAll(at -> quoted(at.group(1) + named(at.group(2), ids, name) + "\""));
    text =
        HELD.matcher(text)
            .replaceAll(at -> quoted(at.group(1) + named(at.group(2), ids, name) + at.group(3)));
    return CODE.matcher(text)
        .replaceAll(at -> quoted(at.group(1) + at.group(2) + "-" + name + "\""));
  }

  private static Set<String> found(Pattern what, String text) {
    return what.matcher(text).results().map(at -> at.group(1)).collect(Collectors.toSet());
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String named(String id, Set<String> ids, String name) {
    return ids.contains(id) ? id + ProcessCalls.NAME + name : id;
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
