#!/usr/bin/env bash
# Builds target/installer/Shinchoku: the program with its own Java, which starts without anything installed.
# For Linux; app-image.ps1 does the same on Windows.
set -euo pipefail
cd "$(dirname "$0")/.."

java=${JAVA_HOME:+$JAVA_HOME/bin/}
out=target/installer
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -n 1)

rm -rf target/lib "$out"
mvn -q -DskipTests package
mkdir -p "$out/app/lib" "$out/natives"
cp target/shinchoku.jar "$out/app/"
cp target/lib/*.jar "$out/app/lib/"

# JavaFX finds its native libraries beside its jars; otherwise it unpacks them into the profile of every user.
for jar in target/lib/javafx-*-*-*.jar; do
  (cd "$out/natives" && "${java}jar" xf "../../../$jar")
done
find "$out/natives" -maxdepth 1 -name '*.so' -exec mv {} "$out/app/lib/" \;

"${java}jlink" @installer/runtime.options --output "$out/runtime"
"${java}jpackage" @installer/app-image.options --app-version "$version" --icon icons/shinchoku-512.png \
  --input "$out/app" --runtime-image "$out/runtime" --dest "$out"
rm -rf "$out/app" "$out/natives" "$out/runtime"
echo "$out/Shinchoku"
