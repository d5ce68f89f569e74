/**
 * Harvard as it is taught in Britain, author (year) title: a style of our own, as the bundled one is of an old form that
 * knows neither brackets around the year nor works without a publisher. For the few kinds of work cited here.
 */
export const HARVARD = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB">
  <info>
    <title>Harvard, author (year)</title>
    <id>harvard-author-year</id>
    <category citation-format="author-date"/>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="author"><names variable="author"><name name-as-sort-order="all" initialize-with="." and="text"/></names></macro>
  <macro name="year"><date variable="issued"><date-part name="year"/></date></macro>
  <citation>
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=", ">
        <names variable="author"><name form="short" and="text"/></names>
        <text macro="year"/>
      </group>
    </layout>
  </citation>
  <bibliography>
    <layout>
      <group delimiter=". " suffix=".">
        <group delimiter=" ">
          <text macro="author"/>
          <text macro="year" prefix="(" suffix=")"/>
          <choose>
            <if type="chapter">
              <text variable="title" prefix="‘" suffix="’,"/>
              <text term="in"/>
              <text variable="container-title" font-style="italic"/>
            </if>
            <else><text variable="title" font-style="italic"/></else>
          </choose>
        </group>
        <text variable="edition" text-case="capitalize-first"/>
        <text variable="publisher-place"/>
      </group>
      <text variable="URL" prefix=" Available at: "/>
    </layout>
  </bibliography>
</style>`;
