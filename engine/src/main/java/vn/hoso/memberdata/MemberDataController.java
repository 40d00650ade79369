package vn.hoso.memberdata;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.FileDisposition;
import vn.hoso.shared.SentFile;

@RestController
@RequestMapping("/api/member-data")
class MemberDataController {

  private final MemberFiles files;
  private final Clock clock;

  MemberDataController(MemberFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  @GetMapping
  MemberDataView memberData(CurrentUser by) {
    return files.view(by);
  }

  @GetMapping("/write-back.xlsx")
  void writeBack(CurrentUser by, HttpServletResponse response) throws IOException {
    var members = files.members(by);
    head(response, "cap-nhat-csdl-dang-vien");
    MemberSheets.writeBack(members, response.getOutputStream());
  }

  /** Acts on nothing: asked with the same file again it answers the same. */
  @PostMapping(path = "/reconciliation", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ReconciliationView reconcile(CurrentUser by, @RequestPart MultipartFile file) throws IOException {
    try (InputStream content = file.getInputStream()) {
      return ReconciliationView.of(files.reconcile(by, content));
    }
  }

  @PostMapping(path = "/reconciliation.xlsx", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  void reconciliationSheet(
      CurrentUser by, @RequestPart MultipartFile file, HttpServletResponse response)
      throws IOException {
    Reconciliation result;
    try (InputStream content = file.getInputStream()) {
      result = files.reconcile(by, content);
    }
    head(response, "doi-chieu-csdl-dang-vien");
    MemberSheets.reconciliation(result, response.getOutputStream());
  }

  private void head(HttpServletResponse response, String name) {
    SentFile.begin(
        response,
        SentFile.XLSX,
        FileDisposition.attachment(name + "-" + LocalDate.now(clock) + ".xlsx"));
  }
}
