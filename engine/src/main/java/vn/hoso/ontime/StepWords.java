package vn.hoso.ontime;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.Text;

/** What procedures and their steps are called; the latest revision that has a step names it. */
@Component
class StepWords {

  private final Procedures procedures;

  StepWords(Procedures procedures) {
    this.procedures = procedures;
  }

  /**
   * @param said which of the two languages is meant
   */
  Spoken spoken(Function<Text, String> said) {
    Map<String, Text> names = new HashMap<>();
    Map<String, Text> steps = new HashMap<>();
    Map<String, String> drawn = new HashMap<>();
    for (var revision : procedures.published()) {
      names.put(revision.slug(), revision.procedure().name());
      for (var step : revision.procedure().steps()) {
        var key = revision.slug() + " " + step.id();
        steps.put(key, new Text(step.name(), step.nameEn()));
        drawn.put(key, step.drawnAs());
      }
    }
    return new Spoken(names, steps, drawn, said);
  }

  record Spoken(
      Map<String, Text> names,
      Map<String, Text> steps,
      Map<String, String> drawn,
      Function<Text, String> said) {

    String procedure(String slug) {
      var name = names.get(slug);
      return name == null ? slug : said.apply(name);
    }

    String step(String slug, String stepId) {
      var name = steps.get(slug + " " + stepId);
      return name == null ? stepId : said.apply(name);
    }

    /** Id of the element of the drawing it is seen as. */
    String drawnAs(String slug, String stepId) {
      return drawn.getOrDefault(slug + " " + stepId, stepId);
    }
  }
}
