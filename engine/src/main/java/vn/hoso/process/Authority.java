package vn.hoso.process;

import java.util.HashMap;
import java.util.Map;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.Anchor.Level;
import vn.hoso.rule.Part;

/**
 * The answer of the decision table of a procedure: on which level its parts lie, and what else the
 * table tells by yes or no.
 *
 * @param answers by name of the column
 */
public record Authority(Map<String, Object> answers) {

  private static final String BASIS = "basis";

  public Authority {
    answers = Map.copyOf(answers);
  }

  /**
   * The row of a table, held to what the procedure asks of it.
   *
   * @param row by name of the column
   * @throws IllegalArgumentException naming the column whose answer nobody knows
   */
  public static Authority read(Procedure procedure, Map<String, Object> row) {
    var answers = new HashMap<String, Object>();
    row.forEach((column, answer) -> answers.put(column, known(column, answer)));
    answers.putIfAbsent(BASIS, "");
    var authority = new Authority(answers);
    procedure.parts().stream()
        .filter(part -> part.anchor().answer() != null)
        .forEach(part -> authority.level(part));
    procedure.conditions().stream()
        .filter(fact -> fact.follows() != null)
        .flatMap(fact -> fact.follows().facts().stream())
        .filter(name -> !namesPart(procedure, name) && !namesValue(procedure, name))
        .forEach(authority::requireYesOrNo);
    return authority;
  }

  static boolean namesPart(Procedure procedure, String name) {
    return procedure.parts().stream().anyMatch(part -> part.name().equalsIgnoreCase(name));
  }

  private static boolean namesValue(Procedure procedure, String name) {
    return procedure.opening().asks().stream()
        .anyMatch(question -> question.choice(name).isPresent());
  }

  private static Object known(String column, Object answer) {
    if (answer == null) {
      throw new IllegalArgumentException(column + ": null");
    }
    return answer;
  }

  private void requireYesOrNo(String column) {
    if (!(answers.get(column) instanceof Boolean)) {
      throw new IllegalArgumentException(column + ": " + answers.get(column));
    }
  }

  /** On which level that part lies, seen from the body that opens. */
  public Level level(Part part) {
    var answer = String.valueOf(answers.get(part.anchor().answer()));
    return Level.of(answer)
        .orElseThrow(() -> new IllegalArgumentException(part.anchor().answer() + ": " + answer));
  }

  /** The rule relied on, with its confidence. */
  public String basis() {
    return String.valueOf(answers.get(BASIS));
  }

  /** What the gateways of the process may ask for. */
  public Map<String, Object> codes() {
    var codes = new HashMap<>(answers);
    codes.remove(BASIS);
    return codes;
  }
}
