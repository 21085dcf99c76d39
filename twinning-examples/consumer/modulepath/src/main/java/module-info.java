/** The application of a municipality. */
module com.example.townhall {
    requires com.fasterxml.jackson.databind;
    requires org.towntwinning.core;
    requires org.towntwinning.json;

    opens com.example.townhall to
            com.fasterxml.jackson.databind;
}
