package vn.hoso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.hoso.IntegrationTest;
import vn.hoso.organisation.CurrentUser;

@IntegrationTest
class DocumentHeadersTest extends GuardedDocuments {

  private MockMvc http;

  @BeforeEach
  void the_writer_asks() {
    http =
        MockMvcBuilders.standaloneSetup(new DocumentController(documents, events::add))
            .setCustomArgumentResolvers(new TheWriter())
            .build();
  }

  @Test
  void a_pdf_is_shown_in_place_by_a_page_that_can_do_nothing_and_never_stored() throws Exception {
    byte[] pdf = Samples.pdf();
    var response = download(upload("Đơn xin vào Đảng.pdf", pdf).id());

    assertThat(response.getContentAsByteArray()).isEqualTo(pdf);
    assertThat(response.getContentType()).isEqualTo("application/pdf");
    assertThat(response.getHeader("Content-Disposition"))
        .startsWith("inline;")
        .contains("filename=\"Don xin vao Dang.pdf\"; ")
        .contains("filename*=UTF-8''%C4%90%C6%A1n%20xin%20v%C3%A0o%20%C4%90%E1%BA%A3ng.pdf");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.getHeader("Cache-Control")).contains("no-store", "private");
    assertThat(response.getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "sandbox");
    assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
  }

  @Test
  void papers_of_the_house_go_by_title_person_and_code_and_never_by_one_name() throws Exception {
    var first = official("Quyết định");
    var second = official("Quyết định");
    var response = download(first.id());
    assertThat(response.getHeader("Content-Disposition"))
        .contains(
            "filename=\"Quyet dinh - Do Bich My - 38168053000001-261005-0001.pdf\"",
            "%20%E2%80%93%20%C4%90%E1%BB%97%20B%C3%ADch%20My%20");
    assertThat(disposition(second)).contains("filename=\"Quyet dinh (2) - Do Bich My - ");
    assertThat(first.fileName()).doesNotContain("My");
  }

  private DocumentView official(String title) {
    return inTransaction(
        () -> documents.keepOfficialPaper(dossier.id, "01", title, Samples.pdf(), dossier.writer));
  }

  @Test
  void pictures_are_shown_in_place() throws Exception {
    assertThat(disposition(upload("a.png", Samples.picture("png")))).startsWith("inline;");
    assertThat(disposition(upload("a.jpg", Samples.picture("jpg")))).startsWith("inline;");
  }

  @Test
  void a_word_document_is_only_ever_saved() throws Exception {
    assertThat(disposition(upload("a.docx", Samples.docx()))).startsWith("attachment;");
  }

  @Test
  void what_the_sender_claims_about_the_type_is_not_believed() throws Exception {
    byte[] pdf = Samples.pdf();
    var response =
        http.perform(
                multipart("/api/dossiers/{id}/documents", dossier.id)
                    .file(new MockMultipartFile("file", "a.pdf", "text/html", pdf))
                    .param("requirementCode", GuardedDossier.REQUIREMENT))
            .andReturn()
            .getResponse();

    assertThat(response.getStatus()).isEqualTo(201);
    String address = response.getHeader("Location");
    assertThat(http.perform(get(address)).andReturn().getResponse().getContentType())
        .isEqualTo("application/pdf");
  }

  private MockHttpServletResponse download(UUID documentId) throws Exception {
    return http.perform(get("/api/dossiers/{id}/documents/{document}/file", dossier.id, documentId))
        .andReturn()
        .getResponse();
  }

  private String disposition(DocumentView document) throws Exception {
    return download(document.id()).getHeader("Content-Disposition");
  }

  private class TheWriter implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == CurrentUser.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        ModelAndViewContainer container,
        NativeWebRequest request,
        WebDataBinderFactory binders) {
      return dossier.writer;
    }
  }
}
