package vn.hoso.amendment;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.person.Gender;
import vn.hoso.person.Persons;

/** How a letter of an office addresses the person a dossier is about. */
@Component
public class Addressees {

  private final DossierChanges changes;
  private final Persons persons;
  private final Items items;

  Addressees(DossierChanges changes, Persons persons, Items items) {
    this.changes = changes;
    this.persons = persons;
    this.items = items;
  }

  /**
   * "đồng chí" for a member, else "ông" or "bà" as the register knows, or the name of a list; the
   * caller has asked who may see the dossier.
   */
  public String person(UUID dossierId) {
    var dossier = changes.get(dossierId);
    return items
        .single(dossierId, changes.revision(dossier).procedure())
        .map(Item::personId)
        .map(person -> form(dossier, person) + dossier.about())
        .orElse(dossier.about());
  }

  private String form(KnownDossier dossier, UUID person) {
    return member(dossier)
        ? "đồng chí "
        : persons.view(person).gender() == Gender.MALE ? "ông " : "bà ";
  }

  private boolean member(KnownDossier dossier) {
    var procedure = changes.revision(dossier).procedure();
    return switch (procedure.membership()) {
      case NONE -> false;
      case ALREADY -> true;
      case BY_DECISION ->
          dossier.cancellation() == null
              && dossier.decidedOutcome() != null
              && !procedure.refuses(dossier.decidedOutcome());
    };
  }
}
