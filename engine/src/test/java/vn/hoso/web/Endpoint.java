package vn.hoso.web;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One way of asking, from the API's own description. */
record Endpoint(String method, String path, JsonNode description) {

  boolean json() {
    return description.at("/requestBody/content").has("application/json");
  }

  boolean multipart() {
    return description.at("/requestBody/content").has("multipart/form-data");
  }

  /** Its address, with the same thing in every place. */
  String at(String value) {
    return path.replaceAll("\\{[^}]+}", value);
  }

  boolean aboutSomething() {
    return path.contains("{");
  }

  boolean open() {
    return path.startsWith("/api/public/")
        || path.equals("/api/about")
        || path.equals("/api/setup")
        || path.equals("/api/session")
        || path.equals("/api/password");
  }

  /** Would end the session everything else is sent in. */
  boolean signsOut() {
    return method.equals("DELETE") && path.equals("/api/session");
  }

  List<String> queries() {
    return description
        .path("parameters")
        .valueStream()
        .filter(each -> each.path("in").asString().equals("query"))
        .map(each -> each.path("name").stringValue())
        .toList();
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
