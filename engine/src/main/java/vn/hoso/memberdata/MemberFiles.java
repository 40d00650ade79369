package vn.hoso.memberdata;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoso.importing.UploadedLists;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.PersonsRead;
import vn.hoso.shared.Ids;

/**
 * The file for the member database and the comparison with its export, for the province's office
 * for members. Nothing is written; every reading is told to the access log.
 */
@Service
public class MemberFiles {

  private final MemberRecords records;
  private final MemberDataPolicy policy;
  private final UploadedLists uploads;
  private final ApplicationEventPublisher events;

  MemberFiles(
      MemberRecords records,
      MemberDataPolicy policy,
      UploadedLists uploads,
      ApplicationEventPublisher events) {
    this.records = records;
    this.policy = policy;
    this.uploads = uploads;
    this.events = events;
  }

  /**
   * What the file would hold; figures only.
   *
   * @throws MemberDataProblem MEMBERDATA-001 (403)
   */
  public MemberDataView view(CurrentUser by) {
    policy.require(by);
    var all = records.all();
    var members = all.stream().filter(Member::member).toList();
    return new MemberDataView(
        members.size(),
        (int) members.stream().filter(each -> each.value(MemberColumn.IDENTITY) == null).count(),
        all.size() - members.size(),
        Arrays.stream(MemberColumn.values())
            .map(
                column ->
                    new MemberDataView.ColumnView(
                        column.heading(),
                        column.held(),
                        column == MemberColumn.ROW
                            ? members.size()
                            : (int)
                                members.stream()
                                    .filter(each -> each.value(column) != null)
                                    .count()))
            .toList());
  }

  /** The members, in the order they came into the register. */
  List<Member> members(CurrentUser by) {
    policy.require(by);
    var members = records.all().stream().filter(Member::member).toList();
    var ids = members.stream().map(Member::personId).toList();
    events.publishEvent(new PersonsRead(ids, by.officialId(), "member data file"));
    return members;
  }

  /**
   * Holds the register against an export; the file is erased at once.
   *
   * @throws MemberDataProblem MEMBERDATA-001 (403), -002, -003, -004 (422)
   * @throws vn.hoso.importing.ImportProblem IMPORT-002, -003 (422) for what is no list
   */
  Reconciliation reconcile(CurrentUser by, InputStream export) {
    policy.require(by);
    var id = Ids.next();
    var format = uploads.keep(id, export);
    try {
      var result = Reconciler.compare(records.all(), ExportReader.read(format, uploads.path(id)));
      var read = new ArrayList<>(result.read());
      result.onlyHere().forEach(each -> read.add(each.personId()));
      result.possible().forEach(each -> read.add(each.personId()));
      events.publishEvent(new PersonsRead(read, by.officialId(), "member data reconciliation"));
      return result;
    } finally {
      uploads.erase(id);
    }
  }
}
