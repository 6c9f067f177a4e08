# frozen_string_literal: true

# Jekyll's own Markdown converter, asked line by line: {"id", "markdown"} is answered by {"id", "html", "seconds"}.
#
# "config" of a request is what its site's _config.yml says. "seconds" is the CPU that the conversion took. A fault is
# answered by {"id", "error"}. The text is converted as it stands: front matter and Liquid are not looked at.

require "json"
require "jekyll"

Jekyll.logger.log_level = :error
[$stdin, $stdout].each { |stream| stream.set_encoding("UTF-8") }
$stdout.sync = true

# The parser that Jekyll's converter hands the text to; the converter's own `convert` would answer from its cache.
PARSERS = Hash.new do |made, said|
  configuration = Marshal.load(Marshal.dump(Jekyll::Configuration.from(said)))
  made[said] = Jekyll::Converters::Markdown.new(configuration).get_processor
end

def cpu = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)

$stdin.each_line do |line|
  request = JSON.parse(line)
  answer = { id: request["id"] }
  begin
    parser = PARSERS[request["config"] || {}]
    begun = cpu
    answer[:html] = parser.convert(request["markdown"])
    answer[:seconds] = cpu - begun
  rescue StandardError, SystemStackError => e
    answer[:error] = "#{e.class}: #{e.message}"
  end
  $stdout.puts(JSON.generate(answer))
end
