package vn.hoso.dossierlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.DossiersRead;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Page;

@RestController
@RequestMapping("/api/dossiers")
class DossierListController {

  record DossierSearchRequest(@NotBlank @Size(max = 200) String text, @Nullable String cursor) {}

  private static final int PAGE = 50;

  private final DossierLists lists;
  private final ApplicationEventPublisher events;

  DossierListController(DossierLists lists, ApplicationEventPublisher events) {
    this.lists = lists;
    this.events = events;
  }

  @GetMapping
  Page<DossierRow> list(
      CurrentUser by,
      @RequestParam(required = false) DossierStatus status,
      @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(defaultValue = "OPENED") DossierOrder sort,
      @RequestParam(required = false) String cursor,
      @RequestParam(defaultValue = "" + PAGE) int limit) {
    return told(by, "list", lists.list(by, status, mine, sort, cursor, limit));
  }

  @GetMapping("/waiting")
  Page<DossierRow> waiting(
      CurrentUser by,
      @RequestParam(required = false) String cursor,
      @RequestParam(defaultValue = "" + PAGE) int limit) {
    return told(by, "waiting", lists.waiting(by, cursor, limit));
  }

  @PostMapping("/search")
  Page<DossierRow> search(CurrentUser by, @RequestBody @Valid DossierSearchRequest request) {
    return told(by, "search", lists.search(by, request.text(), request.cursor(), PAGE));
  }

  /** To the access log, before the answer goes out. */
  private Page<DossierRow> told(CurrentUser by, String what, Page<DossierRow> page) {
    var ids = page.items().stream().map(DossierRow::id).toList();
    events.publishEvent(new DossiersRead(ids, by.officialId(), what));
    return page;
  }
}
