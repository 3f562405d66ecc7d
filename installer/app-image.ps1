# Builds target\installer\Shinchoku: the program with its own Java, which starts without anything installed.
# The same steps and the same options as app-image.sh.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

function Invoke-Step {
    $command, $arguments = $args
    & $command @arguments
    if ($LASTEXITCODE -ne 0) { throw "$command ended with $LASTEXITCODE" }
}

$java = if ($env:JAVA_HOME) { Join-Path $env:JAVA_HOME 'bin\' } else { '' }
$out = 'target\installer'
$version = ([xml](Get-Content pom.xml -Encoding UTF8)).project.version

foreach ($old in 'target\lib', $out) { if (Test-Path $old) { Remove-Item -Recurse -Force $old } }
Invoke-Step mvn -q '-DskipTests' package
New-Item -ItemType Directory -Force "$out\app\lib", "$out\natives" | Out-Null
Copy-Item target\shinchoku.jar "$out\app"
Copy-Item target\lib\*.jar "$out\app\lib"

# JavaFX finds its native libraries beside its jars; otherwise it unpacks them into the profile of every user.
$jars = Get-ChildItem target\lib\javafx-*-*-*.jar
Push-Location "$out\natives"
foreach ($jar in $jars) { Invoke-Step "${java}jar" xf $jar.FullName }
Pop-Location
Move-Item "$out\natives\*.dll" "$out\app\lib"

# A program with a window has no console on Windows: commands get a launcher of their own.
Set-Content "$out\console.properties" 'win-console=true' -Encoding Ascii

Invoke-Step "${java}jlink" '@installer/runtime.options' --output "$out\runtime"
Invoke-Step "${java}jpackage" '@installer/app-image.options' --app-version $version --icon icons\shinchoku.ico `
    --add-launcher "Shinchoku-console=$out\console.properties" `
    --input "$out\app" --runtime-image "$out\runtime" --dest $out
Remove-Item -Recurse -Force "$out\app", "$out\natives", "$out\runtime", "$out\console.properties"
Write-Output "$out\Shinchoku"
