package nl.tweestap.teach.oembed;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** How an answer is written down (oEmbed 1.0, §2.3). */
public enum Format {
    JSON("application/json") {
        @Override
        public byte[] write(Map<String, Object> values) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            values.forEach(
                    (name, value) -> {
                        if (value instanceof Integer number) {
                            object.add(name, number);
                        } else {
                            object.add(name, value.toString());
                        }
                    });
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonWriter writer = Json.createWriter(bytes)) {
                writer.writeObject(object.build());
            }
            return bytes.toByteArray();
        }
    },
    XML("text/xml") {
        @Override
        public byte[] write(Map<String, Object> values) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                XMLStreamWriter writer =
                        XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
                writer.writeStartDocument("UTF-8", "1.0");
                writer.writeStartElement("oembed");
                for (Map.Entry<String, Object> value : values.entrySet()) {
                    writer.writeStartElement(value.getKey());
                    writer.writeCharacters(value.getValue().toString());
                    writer.writeEndElement();
                }
                writer.writeEndElement();
                writer.writeEndDocument();
                writer.close();
            } catch (XMLStreamException impossible) {
                throw new IllegalStateException("Bytes in memory cannot fail", impossible);
            }
            return bytes.toByteArray();
        }
    };

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** As the {@code Content-Type} header says it. */
    public String type() {
        return type;
    }

    public abstract byte[] write(Map<String, Object> values);

    /** The one asked for; JSON for who says nothing, and empty for one we do not write. */
    public static Optional<Format> of(String asked) {
        return switch (asked) {
            case "", "json" -> Optional.of(JSON);
            case "xml" -> Optional.of(XML);
            default -> Optional.empty();
        };
    }
}
