package vn.hoso.studio;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;

@RestController
@RequestMapping("/api/studio/procedures")
class StudioController {

  private final Studio studio;

  StudioController(Studio studio) {
    this.studio = studio;
  }

  @GetMapping
  List<StudioEntry> all(CurrentUser by) {
    return studio.all(by);
  }

  @GetMapping("/{slug}")
  StudioView view(CurrentUser by, @PathVariable String slug) {
    return studio.view(by, slug);
  }
}
