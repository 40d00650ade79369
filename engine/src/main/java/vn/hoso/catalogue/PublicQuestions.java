package vn.hoso.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.catalogue.NeedsView.PublicChoice;
import vn.hoso.catalogue.NeedsView.PublicQuestion;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.NamedFact;
import vn.hoso.shared.Text;

/** The questions of a folder, in the order of the facts. */
record PublicQuestions(Procedure procedure, Wording wording, Map<String, Boolean> answers) {

  List<PublicQuestion> all() {
    var byText =
        procedure.conditions().stream()
            .filter(fact -> fact.asked() != null)
            .collect(
                Collectors.groupingBy(
                    fact -> fact.asked().ask().vi(), LinkedHashMap::new, Collectors.toList()));
    return byText.values().stream()
        .map(
            facts ->
                new PublicQuestion(
                    facts.get(0).name(),
                    wording.of(facts.get(0).asked().ask()),
                    facts.get(0).asked().choice() == null
                        ? yesOrNo(facts.get(0).name())
                        : choices(facts)))
        .toList();
  }

  private List<PublicChoice> yesOrNo(String fact) {
    return List.of(
        choice(wording.of(new Text("Có", "Yes")), List.of(fact), List.of()),
        choice(wording.of(new Text("Không", "No")), List.of(), List.of(fact)));
  }

  private List<PublicChoice> choices(List<NamedFact> facts) {
    var names = facts.stream().map(NamedFact::name).toList();
    var choices = new ArrayList<PublicChoice>();
    facts.forEach(
        fact -> {
          var text = fact.asked().choice() == null ? fact.label() : fact.asked().choice();
          var others = names.stream().filter(each -> !each.equals(fact.name())).toList();
          choices.add(choice(wording.of(text), List.of(fact.name()), others));
        });
    choices.add(
        choice(
            wording.of(new Text("Không thuộc trường hợp nào ở trên", "None of these")),
            List.of(),
            names));
    return choices;
  }

  private PublicChoice choice(String label, List<String> yes, List<String> no) {
    boolean chosen =
        Stream.concat(
                yes.stream().map(fact -> Boolean.TRUE.equals(answers.get(fact))),
                no.stream().map(fact -> Boolean.FALSE.equals(answers.get(fact))))
            .allMatch(each -> each);
    return new PublicChoice(label, yes, no, chosen);
  }
}
