package vn.hoso.inbox;

import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.dossier.DossiersRead;
import vn.hoso.organisation.CurrentUser;

@RestController
@RequestMapping("/api/notices")
class NoticeController {

  private final Notices notices;
  private final ApplicationEventPublisher events;

  NoticeController(Notices notices, ApplicationEventPublisher events) {
    this.notices = notices;
    this.events = events;
  }

  @GetMapping
  Notices.NoticeList list(CurrentUser by, @RequestParam(defaultValue = "false") boolean unseen) {
    var found = notices.page(by, unseen);
    var named = found.items().stream().filter(notice -> notice.personName() != null);
    var ids = named.map(NoticeView::dossierId).filter(Objects::nonNull).toList();
    events.publishEvent(DossiersRead.renewed(ids, by.officialId(), "notices"));
    return found;
  }

  @PostMapping("/{id}/seen")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void seen(CurrentUser by, @PathVariable UUID id) {
    notices.seen(by, id);
  }
}
