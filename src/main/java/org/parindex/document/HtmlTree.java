package org.parindex.document;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/** An HTML page built element by element, so that no text can become markup. */
final class HtmlTree {
    private final org.w3c.dom.Document page;
    private final Element body;

    HtmlTree(String title, String style) {
        try {
            page = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("No XML documents can be made", impossible);
        }
        Element html = page.createElement("html");
        html.setAttribute("lang", "vi");
        page.appendChild(html);
        Element head = in(html, "head", "");
        text(head, "title", "", title);
        Element subject = in(head, "meta", "");
        subject.setAttribute("name", "description");
        subject.setAttribute("content", title);
        text(head, "style", "", style);
        body = in(html, "body", "");
    }

    org.w3c.dom.Document page() {
        return page;
    }

    Element body() {
        return body;
    }

    /** A new element; {@code style} is its class, empty for none. */
    Element in(Element parent, String name, String style) {
        Element element = page.createElement(name);
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        parent.appendChild(element);
        return element;
    }

    Element text(Element parent, String name, String style, String content) {
        Element element = in(parent, name, style);
        element.appendChild(page.createTextNode(content));
        return element;
    }
}
