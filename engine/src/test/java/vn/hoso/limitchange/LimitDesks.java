package vn.hoso.limitchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.AdmissionLine;
import vn.hoso.HosoClient;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;

/** Two administrators of the province: the one drafts, the other puts into force. */
@Component
class LimitDesks {

  private final TestOrganisation organisation;
  private final AdmissionLine line;
  private final Officials officials;
  private final Clock clock;

  LimitDesks(TestOrganisation organisation, AdmissionLine line, Officials officials, Clock clock) {
    this.organisation = organisation;
    this.line = line;
    this.officials = officials;
    this.clock = clock;
  }

  LimitDesk one(int port, String slug) {
    return new LimitDesk(
        organisation.signedIn(
            port, line.holder(organisation.province().id(), Role.PROCEDURE_ADMIN)),
        slug);
  }

  LimitDesk other(int port, String slug) {
    return new LimitDesk(other(port), slug);
  }

  private HosoClient other(int port) {
    UUID second = officials.create("Nguyễn Thị Ban Hành");
    organisation.appoint(
        second, organisation.province(), Role.PROCEDURE_ADMIN, TestOrganisation.START, null);
    return organisation.signedIn(port, officials.asUser(second, LocalDate.now(clock)));
  }
}
