package vn.hoso.arrival;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.throttle.Network;

@RestController
@RequestMapping("/api/work-items/changes")
class ChangeController {

  private final ChangeStreams streams;

  ChangeController(ChangeStreams streams) {
    this.streams = streams;
  }

  /** Server-sent events without content: at {@code changed} the page asks for its lists again. */
  @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(type = "string")))
  void listen(CurrentUser by, HttpServletRequest request, HttpServletResponse response) {
    if (HttpMethod.HEAD.matches(request.getMethod())) {
      response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
      return; // Spring takes it for a reading; nothing is waited for whose answer has no body.
    }
    streams.begin(by.officialId(), Network.of(request.getRemoteAddr()), request, response);
  }
}
