package vn.hoso.opening;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.person.Persons;
import vn.hoso.process.Act;
import vn.hoso.process.ActContext;
import vn.hoso.rule.Answer;
import vn.hoso.rule.Question;

/** What a dossier changes in the register of people: the unit its person belongs to. */
@Configuration(proxyBeanMethods = false)
class HomeActs {

  private final DossierChanges changes;
  private final Items items;
  private final Persons persons;

  HomeActs(DossierChanges changes, Items items, Persons persons) {
    this.changes = changes;
    this.items = items;
    this.persons = persons;
  }

  /** Cập nhật nơi sinh hoạt: the person belongs from now on to the unit asked at the opening. */
  @Bean
  Act changeHome() {
    return this::changeHome;
  }

  private void changeHome(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    var procedure = changes.revision(dossier).procedure();
    var answer =
        procedure.opening().asks().stream()
            .filter(Question::unit)
            .map(question -> dossier.answers().get(question.name()))
            .findFirst()
            .orElseThrow();
    var person = items.single(dossier.id(), procedure).map(Item::personId);
    if (answer.unitId().isEmpty() || person.isEmpty()) {
      return; // outside, the register of another house tells of it
    }
    persons.belongsTo(person.get(), answer.unitId().get());
    tell(context, dossier, answer);
  }

  private void tell(ActContext context, LockedDossier dossier, Answer answer) {
    changes.tell(
        dossier,
        DossierEventKind.HomeChanged,
        context.by(),
        context.step(),
        null,
        Map.of("toUnitName", answer.said()));
  }
}
