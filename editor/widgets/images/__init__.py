"""What is seen of pictures: the sheet that asks about new ones, and the picker of those that the site has."""
