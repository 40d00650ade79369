package vn.hoso.dossier;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.person.Gender;
import vn.hoso.person.Persons;

/** How a letter of an office addresses the person a dossier is about. */
@Component
public class Addressees {

  private final DossierChanges changes;
  private final Persons persons;

  Addressees(DossierChanges changes, Persons persons) {
    this.changes = changes;
    this.persons = persons;
  }

  /** "ông" or "bà" as the register knows; the caller has asked who may see the dossier. */
  public String person(UUID dossierId) {
    var subject = changes.get(dossierId).subject();
    var form = persons.view(subject.personId()).gender() == Gender.MALE ? "ông " : "bà ";
    return form + subject.fullName();
  }
}
