/** Reads, validates, rates and writes. */
module consumer {
  requires io.github.kinerjaasn.schema;
  requires jakarta.validation;
  requires org.hibernate.validator;
}
