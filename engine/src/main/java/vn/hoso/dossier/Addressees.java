package vn.hoso.dossier;

import java.util.UUID;
import org.springframework.stereotype.Component;
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
   * "ông" or "bà" as the register knows, or the name of a list; the caller has asked who may see
   * the dossier.
   */
  public String person(UUID dossierId) {
    var dossier = changes.get(dossierId);
    return items
        .single(dossierId, changes.revision(dossier).procedure())
        .map(Item::personId)
        .map(person -> persons.view(person).gender() == Gender.MALE ? "ông " : "bà ")
        .map(form -> form + dossier.about)
        .orElse(dossier.about);
  }
}
