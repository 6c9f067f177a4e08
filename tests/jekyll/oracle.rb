# frozen_string_literal: true
# Tells, for each site on standard input (one JSON object a line), what Jekyll reads and would write.
# A site: {"files": {path: base64}, "config": {}, "mtime": seconds, "tz": name, "now": seconds}
require "base64"
require "fileutils"
require "json"
require "tmpdir"
require "jekyll"

class Silent
  attr_accessor :level, :progname, :formatter

  %w(debug info warn error).each { |name| define_method(name) { |*_| nil } }
end

Jekyll.instance_variable_set(:@logger, Jekyll::LogAdapter.new(Silent.new, :error))

# A document at which the build stops is noted, and the rest is read.
module NotesStops
  def read(**)
    super
  rescue StandardError, SystemStackError, Jekyll::Errors::FatalException => e
    STOPPED[relative_path] = e.class.name
    self.content = nil
  end
end
STOPPED = {}
Jekyll::Document.prepend(NotesStops)

# Time.parse fills what a text leaves out from the clock.
class << Time
  attr_accessor :fixed

  alias_method :real_now, :now
  def now(*args, **options)
    fixed && args.empty? && options.empty? ? Time.at(fixed) : real_now(*args, **options)
  end
end

def text(value)
  value.to_s.encode("UTF-8")
rescue EncodingError
  value.to_s.dup.force_encoding("UTF-8").scrub("?")
end

def told(site, doc)
  told = { "date" => doc.date.strftime("%Y-%m-%dT%H:%M:%S%:z"), "draft" => doc.draft? ? true : false }
  %w(categories tags).each { |key| told[key] = Array(doc.data[key]).map { |value| text(value) } }
  told["title"] = text(doc.data["title"])
  told["layout"] = text(doc.data["layout"])
  excerpt = doc.data["excerpt"]
  told["excerpt"] = text(excerpt.is_a?(Jekyll::Excerpt) ? excerpt.content : excerpt)
  told["url"] = doc.url
  told["id"] = text(doc.id)
  told["output"] = text(doc.destination(site.dest).sub(site.dest, ""))
  told
rescue StandardError, Jekyll::Errors::FatalException => e
  told.merge("stop" => e.class.name)
end

# Themes and plugins that are not installed would stop every build.
def without(dir, keys)
  file = File.join(dir, "_config.yml")
  return unless File.exist?(file)

  config = Psych.safe_load(File.read(file), :permitted_classes => [Date, Time, Symbol], :aliases => true)
  File.write(file, YAML.dump(as_text(config.reject { |key, _| keys.include?(key) })))
end

# Symbols are texts to the Jekyll gem; Debian's package refuses them.
def as_text(value)
  case value
  when Symbol then ":#{value}"
  when Array then value.map { |item| as_text(item) }
  when Hash then value.to_h { |key, part| [key, as_text(part)] }
  else value
  end
end

def answer(dir, wish)
  wish["files"].each do |path, bytes|
    file = File.join(dir, path)
    FileUtils.mkdir_p(File.dirname(file))
    File.binwrite(file, Base64.decode64(bytes))
    File.utime(wish["mtime"], wish["mtime"], file)
  end
  without(dir, wish["without"]) if wish["without"]
  STOPPED.clear
  Jekyll::Utils.instance_variable_set(:@parse_date_cache, {})
  Jekyll.sites.clear
  ENV["TZ"] = wish["tz"]
  Time.fixed = wish["now"]
  given = { "source" => dir, "destination" => File.join(dir, "_site"), "disable_disk_cache" => true, "quiet" => true }
  site = Jekyll::Site.new(Jekyll.configuration(given.merge(wish["config"] || {})))
  site.reset
  site.read
  documents = site.collections.each_value.flat_map(&:docs).select(&:write?).reject { |d| STOPPED.key?(d.relative_path) }
  {
    "documents" => documents.to_h { |doc| [text(doc.relative_path), told(site, doc)] },
    "pages"     => site.pages.to_h { |page| [text(page.relative_path), page_told(site, page)] },
    "layouts"   => site.layouts.keys.map { |name| text(name) }.sort,
    "stopped"   => STOPPED.dup,
  }
rescue StandardError, SystemStackError, Jekyll::Errors::FatalException => e
  { "stop" => e.class.name, "message" => text(e.message)[0, 200] }
ensure
  Time.fixed = nil
end

def page_told(site, page)
  { "url" => page.url, "output" => text(page.destination(site.dest).sub(site.dest, "")) }
rescue StandardError, Jekyll::Errors::FatalException => e
  { "stop" => e.class.name }
end

$stdin.each_line do |line|
  told = Dir.mktmpdir { |dir| answer(dir, JSON.parse(line)) }
  puts JSON.generate(told)
  $stdout.flush
end
