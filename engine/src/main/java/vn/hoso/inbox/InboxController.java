package vn.hoso.inbox;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.dossier.DossiersRead;
import vn.hoso.inbox.Inbox.InboxCounts;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Found;
import vn.hoso.shared.Page;

@RestController
@RequestMapping("/api/work-items")
class InboxController {

  private final Inbox inbox;
  private final WorkItemDetails details;
  private final Assignees assignees;
  private final ApplicationEventPublisher events;

  InboxController(
      Inbox inbox, WorkItemDetails details, Assignees assignees, ApplicationEventPublisher events) {
    this.inbox = inbox;
    this.details = details;
    this.assignees = assignees;
    this.events = events;
  }

  /**
   * Words looked for; in the body, because they may be a person's name.
   *
   * @param view null for all the official could work on
   */
  record WorkItemSearchRequest(@NotBlank @Size(max = 200) String text, @Nullable String view) {}

  /** Items somebody is about to hand out together. */
  record AssigneesRequest(@NotEmpty @Size(max = Assignees.MOST) List<@NotNull UUID> workItemIds) {}

  @GetMapping
  Page<WorkItemView> list(
      CurrentUser by,
      @RequestParam(required = false) String view,
      @RequestParam(required = false) String due,
      @RequestParam(required = false) String procedure,
      @RequestParam(required = false) String sort,
      @RequestParam(required = false) String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    var page = inbox.list(by, InboxQuery.of(view, due, procedure, sort, cursor, limit));
    told(by, "inbox", page.items());
    return page;
  }

  @PostMapping("/search")
  Found<WorkItemView> search(CurrentUser by, @Valid @RequestBody WorkItemSearchRequest request) {
    var found = inbox.search(by, InboxQuery.view(request.view()), request.text());
    told(by, "inbox search", found.items());
    return found;
  }

  /** To the access log, behind the reading and before the answer goes out: one entry a page. */
  private void told(CurrentUser by, String what, List<WorkItemView> items) {
    var ids = items.stream().map(WorkItemView::dossierId).toList();
    events.publishEvent(DossiersRead.renewed(ids, by.officialId(), what));
  }

  /** Changes nothing; a POST because of the length of what is asked. */
  @PostMapping("/assignees")
  List<Assignees.AssigneeView> assignees(
      CurrentUser by, @Valid @RequestBody AssigneesRequest request) {
    return assignees.of(by, request.workItemIds());
  }

  @GetMapping("/counts")
  InboxCounts counts(CurrentUser by) {
    return inbox.counts(by);
  }

  @GetMapping("/{id}")
  WorkItemDetail get(CurrentUser by, @PathVariable UUID id) {
    return details.of(by, id);
  }
}
