package vn.hoso.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Found;

/** The register over HTTP; names and numbers travel in bodies only. */
@RestController
@RequestMapping("/api/persons")
class PersonController {

  private final Persons persons;
  private final ApplicationEventPublisher events;

  PersonController(Persons persons, ApplicationEventPublisher events) {
    this.persons = persons;
    this.events = events;
  }

  record PersonSearchRequest(
      @Size(max = 100) @Nullable String text,
      @Size(max = 20) @Nullable String identityNumber,
      @Nullable Integer birthYear) {}

  @PostMapping("/search")
  Found<PersonRow> search(CurrentUser by, @Valid @RequestBody PersonSearchRequest request) {
    var found =
        persons.search(
            by, new PersonSearch(request.text(), request.identityNumber(), request.birthYear()));
    read(by, "person search", found.items().stream().map(PersonRow::id).toList());
    return found;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  PersonView register(CurrentUser by, @RequestBody RegisterPersonRequest request) {
    return persons.register(by, request);
  }

  @GetMapping("/{id}")
  PersonView view(CurrentUser by, @PathVariable UUID id) {
    var person = persons.view(by, id);
    read(by, "person", List.of(id));
    return person;
  }

  /** To the access log, before the answer goes out. */
  private void read(CurrentUser by, String what, List<UUID> personIds) {
    events.publishEvent(new PersonsRead(personIds, by.officialId(), what));
  }
}
