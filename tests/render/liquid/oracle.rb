# Answers templates as Jekyll renders them: a line of JSON {template, data} in, {out} or {error} out.
require "timeout"
require "jekyll"
require "json"
require "tmpdir"

ENV["TZ"] = "Asia/Tokyo"
Jekyll.logger.log_level = :error

def revived(value)
  case value
  when Hash
    return Time.at(value["$time"]).localtime if value.key?("$time")
    return Date.parse(value["$date"]) if value.key?("$date")
    value.transform_values { |item| revived(item) }
  when Array then value.map { |item| revived(item) }
  else value
  end
end

Dir.mktmpdir do |dir|
  JSON.parse(STDIN.gets).each do |name, text|
    path = File.join(dir, name)
    FileUtils.mkdir_p(File.dirname(path))
    File.write(path, text)
  end
  site = Jekyll::Site.new(Jekyll.configuration(
    "source" => dir, "destination" => File.join(dir, "_site"), "quiet" => true,
    "baseurl" => "/base", "url" => "https://Example.com", "permalink" => "pretty"
  ))
  site.reset
  site.read
  STDIN.each_line.with_index do |line, number|
    asked = JSON.parse(line)
    data = revived(asked["data"])
    info = { :registers => { :site => site, :page => data["page"] }, :strict_filters => false, :strict_variables => false }
    begin
      template = site.liquid_renderer.file("template #{number}").parse(asked["template"])
      answer = { "out" => Timeout.timeout(10) { template.render!(data, info) } }
      puts JSON.generate(answer)
    rescue Exception => error
      puts JSON.generate({ "error" => "#{error.class}: #{error.message[0, 200].scrub}" })
    end
  end
end
